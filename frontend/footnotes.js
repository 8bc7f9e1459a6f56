// Follows the links between a footnote and its place in the text. The browser itself would read such a link as an
// address of the portal's home page, because all addresses are relative to <base>.
(() => {
  document.addEventListener('click', (event) => {
    const link = event.composedPath().find((node) => node.matches?.('.markdown a[href^="#note"]'));
    if (!link) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const scope = link.closest('.markdown');
    const place = scope.querySelector(`[id="${CSS.escape(link.hash.slice(1))}"]`);
    if (!place) return;
    if (!place.matches('a')) place.setAttribute('tabindex', '-1');
    place.focus({ preventScroll: true });
    place.scrollIntoView({ block: 'nearest' });
  }, true);
})();
