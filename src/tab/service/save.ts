/** Has the browser save a file that has been fetched, under a name that every system takes. */
export function save(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name.replace(/[\\/:*?"<>|#%]+/g, ' ');
  link.click();
  // The browser has taken what it needs when the click has been handled.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 0);
}
