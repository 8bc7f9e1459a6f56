// The components' client makes functions out of texts that our server sends. The page's content policy forbids making
// code from text; here each such text becomes a script element that carries the page's own nonce instead, so that the
// policy needs no 'unsafe-eval' (the way the framework documents for its version 25). Runs before everything else.
(() => {
  const { nonce } = document.currentScript;
  const HANDOVER = 'liaisonMadeFunction';

  const make = (...parts) => {
    const body = parts.pop() ?? '';
    const script = document.createElement('script');
    script.nonce = nonce;
    script.textContent = `window.${HANDOVER} = function (${parts.join(',')}\n) {\n${body}\n};`;
    document.head.append(script);
    script.remove();
    const made = window[HANDOVER];
    delete window[HANDOVER];
    if (!made) throw new SyntaxError(`Not a function: ${body.slice(0, 200)}`);
    return made;
  };

  window.Function = new Proxy(window.Function, {
    apply: (target, self, parts) => make(...parts),
    construct: (target, parts) => make(...parts),
  });
})();
