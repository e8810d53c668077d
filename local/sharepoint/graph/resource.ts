import type { Arguments } from '../odata/path';
import type { Context } from './context';
import type { Answer, Content, Kind, Node, NodeOf } from './node';

type Follow<K extends Kind> = (node: NodeOf<K>, context: Context) => Node;
type Call<K extends Kind, Result> = (node: NodeOf<K>, args: Arguments, context: Context) => Result;

/** What can be done at one kind of address. Names are in lower case. */
export interface Resource<K extends Kind> {
  /** GET. */
  readonly read?: (node: NodeOf<K>, context: Context) => Content;
  /** Followed by name in an address, and by $expand. */
  readonly links?: Readonly<Record<string, Follow<K>>>;
  /** The same where the names are not known before: the lookups of a row. Undefined for any other name. */
  readonly linkNamed?: (node: NodeOf<K>, name: string, context: Context) => Node | undefined;
  /** Followed with arguments; the name '' is a key: `lists(guid'…')`. */
  readonly functions?: Readonly<Record<string, Call<K, Node>>>;
  /** The last step of a POST. */
  readonly methods?: Readonly<Record<string, Call<K, Answer>>>;
  /** POST to the address itself. */
  readonly post?: (node: NodeOf<K>, context: Context) => Answer;
  readonly merge?: (node: NodeOf<K>, context: Context) => Answer;
  readonly put?: (node: NodeOf<K>, context: Context) => Answer;
  readonly remove?: (node: NodeOf<K>, context: Context) => Answer;
}

/** One for each kind, or it does not compile. */
export type Resources = { readonly [K in Kind]: Resource<K> };

/** A resource whose kind is not known until it runs. */
export type AnyResource = Resource<Kind>;
