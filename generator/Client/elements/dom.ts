/** A node with its class and its text; what is empty is left out. */
export function make<Name extends keyof HTMLElementTagNameMap>(name: Name, className = "", text = ""): HTMLElementTagNameMap[Name] {
  const node = document.createElement(name);
  if (className) node.className = className;
  if (text) node.textContent = text;
  return node;
}

export function makeButton(text: string, name: string, className = "button"): HTMLButtonElement {
  const button = make("button", className, text);
  button.type = "button";
  button.name = name;
  return button;
}

export function makeLink(text: string, address: string, className = ""): HTMLAnchorElement {
  const link = make("a", className, text);
  link.href = address;
  return link;
}

/** Hands a text over as a file that the browser saves. */
export const save = (name: string, type: string, text: string): void => saveBlob(name, new Blob([text], { type }));

export function saveBlob(name: string, content: Blob): void {
  const link = makeLink("", URL.createObjectURL(content));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** A field under its label, with a hint, if any, that is read out with it. The control brings its id. */
export function labelled(control: HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement, text: string, hint: string): HTMLElement {
  const field = make("p", "field");
  const label = make("label", "", text);
  label.htmlFor = control.id;
  field.append(label);
  if (hint) {
    const line = make("span", "hint", hint);
    line.id = `${control.id}-hint`;
    control.setAttribute("aria-describedby", line.id);
    field.append(line);
  }
  field.append(control);
  return field;
}
