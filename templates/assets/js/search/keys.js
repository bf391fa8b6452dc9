/* The keyboard: the arrows walk from the field through the results, Escape leads back and empties it. */

export function listenToKeys(root, field, stops, clear) {
  root.addEventListener("keydown", (event) => {
    if (event.isComposing || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    const all = stops();
    const at = all.indexOf(event.target);
    const isInField = event.target === field;
    if (!isInField && at < 0) return;
    const to = { ArrowDown: all[at + 1], ArrowUp: at > 0 ? all[at - 1] : field, Escape: field }[event.key];
    if (event.key === "Escape" && isInField && field.value) {
      event.preventDefault();
      clear();
    } else if (to && to !== event.target) {
      event.preventDefault();
      to.focus();
    }
  });
}
