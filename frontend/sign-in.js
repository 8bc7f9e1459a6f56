// Makes the sign-in page easier to use; the page also works without this script. The script sends a code as soon as it
// has six digits, can show the password, and keeps the part of the wanted address after "#". While the people of the
// demonstration world are being created, it reloads the page until they appear.
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
    // Hides the password again, because browsers remember the values of text fields, but not of password fields.
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
