let asked: Promise<void> | null = null;

/** The styles of what is fetched only when it is needed. A page without them is plain, and works. */
export function addLaterStyles(): Promise<void> {
  return asked ??= new Promise(done => {
    const link = document.createElement("link");
    link.rel = "stylesheet";
    link.href = new URL("./later.css", import.meta.url).href;
    link.onload = link.onerror = () => done();
    document.head.append(link);
  });
}
