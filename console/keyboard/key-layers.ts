/** What each key does; a key without an act is left to those below. */
export type KeyMap = Readonly<Record<string, (() => void) | undefined>>;

type Layer = { readonly keys: KeyMap };

const GO = 'g';
const GO_MS = 1_500;
const layers: Layer[] = [];
let goneAt = Number.NEGATIVE_INFINITY;

/** Puts a map over the others: the last one laid is asked first. */
export function lay(layer: Layer): () => void {
  layers.push(layer);
  return () => {
    layers.splice(layers.indexOf(layer), 1);
  };
}

type Press = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** How a map names a key: letters alone, `shift+x`, and `g a` for a journey. */
export function nameOf({ key, shiftKey }: Press, isGoing: boolean): string {
  const isLetter = /^[a-z]$/i.test(key);
  const name = isLetter ? `${shiftKey ? 'shift+' : ''}${key.toLowerCase()}` : key;
  return isGoing ? `${GO} ${name}` : name;
}

/** The act a press asks for, if any map knows one. `g` waits for the letter after it. */
export function actOf(press: Press, now: number): (() => void) | undefined {
  if (press.ctrlKey || press.metaKey || press.altKey) return undefined;
  const isGoing = now - goneAt < GO_MS;
  const name = nameOf(press, isGoing);
  goneAt = !isGoing && name === GO ? now : Number.NEGATIVE_INFINITY;
  return layers.findLast(({ keys }) => keys[name])?.keys[name];
}
