// What the sign-in page can do without and is easier with: a code is sent once its six digits are there, a password can be
// looked at, the place within the wanted page is kept, and whoever is not on offer yet is looked for again.
(() => {
  const LOOK_AGAIN_MILLIS = 2000;
  const DIGITS = 6;
  const code = document.getElementById('code');
  const reveal = document.querySelector('.sign-in-reveal');

  code?.addEventListener('input', () => {
    if ((code.value.match(/\p{Nd}/gu) ?? []).length === DIGITS) code.form.requestSubmit();
  });

  if (reveal) {
    const password = document.getElementById('password');
    reveal.hidden = false;
    reveal.addEventListener('click', () => {
      const isShown = password.type === 'text';
      password.type = isShown ? 'password' : 'text';
      reveal.setAttribute('aria-pressed', String(!isShown));
      password.focus();
    });
    // Browsers remember what stands in a field of text.
    password.form.addEventListener('submit', () => { password.type = 'password'; });
  }

  for (const { value, form } of document.querySelectorAll('input[name=to]'))
    if (!value.includes('#')) form.elements.to.value += window.location.hash;

  const isTyping = () => [...document.querySelectorAll('.sign-in-door input:not([type=hidden])')].some((field) => field.value);
  if (document.querySelector('.cast-soon')) {
    setInterval(() => {
      if (!isTyping()) window.location.reload();
    }, LOOK_AGAIN_MILLIS);
  }
})();
