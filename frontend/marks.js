// Moves between the highlighted search words of a page: "n" to the next, "p" to the previous. A page that was opened
// from a search result scrolls to the first of them (land).
(() => {
  if (window.liaisonMarks) return;
  const marks = () => [...document.querySelectorAll('#content .markdown mark')];
  let here = null;

  const show = (all) => {
    const bar = document.querySelector('.mark-steps');
    if (!bar) return;
    bar.hidden = all.length === 0;
    const count = bar.querySelector('.mark-count');
    count.textContent = count.dataset.says.replace('%1', all.indexOf(here) + 1 || '–').replace('%2', all.length);
  };

  const goTo = (mark, block) => {
    here?.classList.remove('here');
    here = mark;
    here?.classList.add('here');
    here?.scrollIntoView({ block });
    show(marks());
  };

  const step = (direction) => {
    const all = marks();
    if (!all.length) return;
    const at = all.indexOf(here);
    const next = at < 0 && direction < 0 ? -1 : at + direction;
    goTo(all.at(next % all.length), 'center');
  };

  document.addEventListener('click', (event) => {
    const button = event.composedPath().find((node) => node.dataset?.markStep);
    if (button) step(Number(button.dataset.markStep));
  });

  window.liaisonMarks = {
    /** Scrolls to the first highlighted word: in this post, which also gets the focus, or else on the page. */
    land(post) {
      const place = post && document.getElementById(post);
      const mark = (place || document.getElementById('content')).querySelector('.markdown mark');
      if (place) {
        place.setAttribute('tabindex', '-1');
        place.focus({ preventScroll: true });
        place.scrollIntoView({ block: 'start' });
      }
      goTo(mark, 'nearest');
    },
  };
})();
