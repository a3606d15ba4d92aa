/** An element. Children that are text become text nodes, so that no data can turn into markup. */
export function el(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) setAttribute(node, name, value);
  node.append(...children.flat(Infinity).filter(isThere));
  return node;
}

const isThere = (child) => child !== undefined && child !== null && child !== false;

function setAttribute(node, name, value) {
  if (!isThere(value)) return;
  if (typeof value === 'function') node.addEventListener(name, value);
  else node.setAttribute(name, value === true ? '' : value);
}
