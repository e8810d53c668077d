/** As much of a page as the tab’s code asks for where nothing of it is drawn: elements that only hold each other. */
class Drawn {
  readonly nodeType = 1;
  readonly namespaceURI = 'http://www.w3.org/1999/xhtml';
  readonly localName: string;
  readonly style = {};
  readonly attributes: readonly unknown[] = [];
  childNodes: Drawn[] = [];
  parentNode: Drawn | null = null;
  data = '';

  constructor(name: string) {
    this.localName = name;
  }

  get ownerDocument(): object {
    return stage;
  }
  get firstChild(): Drawn | null {
    return this.childNodes[0] ?? null;
  }
  get nextSibling(): Drawn | null {
    const siblings = this.parentNode?.childNodes ?? [];
    return siblings[siblings.indexOf(this) + 1] ?? null;
  }
  insertBefore(child: Drawn, before: Drawn | null): Drawn {
    child.parentNode?.removeChild(child);
    const at = before === null ? this.childNodes.length : this.childNodes.indexOf(before);
    this.childNodes.splice(at, 0, child);
    child.parentNode = this;
    return child;
  }
  appendChild(child: Drawn): Drawn {
    return this.insertBefore(child, null);
  }
  removeChild(child: Drawn): Drawn {
    this.childNodes = this.childNodes.filter((one) => one !== child);
    child.parentNode = null;
    return child;
  }
  remove(): void {
    this.parentNode?.removeChild(this);
  }
  contains(): boolean {
    return true;
  }
  readonly setAttribute = (): void => undefined;
  readonly removeAttribute = (): void => undefined;
  readonly addEventListener = (): void => undefined;
  readonly removeEventListener = (): void => undefined;
}

const stage = {
  visibilityState: 'visible',
  createElement: (name: string) => new Drawn(name),
  createElementNS: (_space: string, name: string) => new Drawn(name),
  createTextNode: () => new Drawn('#text'),
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
};

/** A page with nothing on it. Node then has what every browser has by these names. */
export function page(): Element {
  Object.assign(globalThis, {
    ...{ document: stage, window: globalThis },
    ...{ addEventListener: () => undefined, removeEventListener: () => undefined },
  });
  return new Drawn('div') as unknown as Element;
}
