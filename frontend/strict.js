// Replaces the browser's Function constructor. Vaadin's client code creates functions from texts that the server sends,
// which the page's Content Security Policy forbids. Here each such text becomes a script element with the nonce of the
// page, so that the policy needs no 'unsafe-eval' (as documented for Vaadin 25). This script runs before all others.
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
