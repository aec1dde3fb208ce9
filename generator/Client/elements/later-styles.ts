const asked = new Map<string, Promise<void>>();

/** Styles of what is seen only when it is asked for. A page without them is plain, and works. */
export function addStyles({ href }: URL): Promise<void> {
  // What the page itself links to is there already.
  const link = [...document.querySelectorAll("link")].find(known => known.href === href && known.sheet);
  const adding = asked.get(href) ?? (link ? Promise.resolve() : add(href));
  asked.set(href, adding);
  return adding;
}

/** Of what is fetched only when it is needed. */
export const addLaterStyles = (): Promise<void> => addStyles(new URL("./later.css", import.meta.url));

function add(href: string): Promise<void> {
  return new Promise(done => {
    const link = document.createElement("link");
    link.rel = "stylesheet";
    link.href = href;
    link.onload = link.onerror = () => done();
    document.head.append(link);
  });
}
