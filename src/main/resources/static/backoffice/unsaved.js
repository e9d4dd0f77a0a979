// Words that the server does not have yet stay in this browser until it has them: a cut line, an ended session or a closed
// tab loses none. The server names the fields that may be kept ("data-keep"); what has no name is never written down.
window.haidangWords = (() => {
  const START = 'haidang.words.';
  const KEPT_MS = 14 * 24 * 3600 * 1000;

  /** As String.hashCode, so that the server can say which words it has without sending them back. */
  const hash = (text) => {
    let sum = 0;
    for (let at = 0; at < text.length; at++) sum = (Math.imul(31, sum) + text.charCodeAt(at)) | 0;
    return sum;
  };

  const keys = (start) => Object.keys(localStorage).filter((key) => key.startsWith(START + start));

  const read = (key) => {
    try {
      const kept = JSON.parse(localStorage.getItem(key));
      return Date.now() - kept.at < KEPT_MS ? kept.text : '';
    } catch {
      return '';
    }
  };

  const keep = (key, text) => {
    try {
      localStorage.setItem(START + key, JSON.stringify({ at: Date.now(), text }));
    } catch {
      // full or closed: the server is told all the same
    }
  };

  document.addEventListener('input', (event) => {
    const field = event.target.closest?.('[data-keep]');
    if (field && field.inputElement === event.target) keep(field.dataset.keep, event.target.value);
  }, true);

  return {
    /** The server has these words. */
    has(key, sum) {
      if (hash(read(START + key)) === sum) localStorage.removeItem(START + key);
    },
    drop: (start) => keys(start).forEach((key) => localStorage.removeItem(key)),
    /** What was left behind, by the rest of its key; too old ones go. */
    left(start) {
      const found = {};
      for (const key of keys(start)) {
        const text = read(key);
        if (text.trim()) found[key.slice(START.length + start.length)] = text;
        else localStorage.removeItem(key);
      }
      return JSON.stringify(found);
    },
  };
})();

// The bar that tells of a lost line keeps its words until the line is back (OfficeWords), and some seconds more. An answer
// that came is a line that is back: Flow goes on saying that it connects when a repeated message was the first to get through.
(() => {
  const THANKS_MS = 2000;
  const state = window.Vaadin?.connectionState;
  state?.addStateChangeListener((before, now) => {
    if (now !== 'connected') return;
    setTimeout(() => {
      if (state.state === 'connected') window.Vaadin.connectionIndicator.expanded = false;
    }, THANKS_MS);
  });
  const send = XMLHttpRequest.prototype.send;
  XMLHttpRequest.prototype.send = function (...body) {
    this.addEventListener('load', () => setTimeout(() => {
      if (this.status === 200 && this.responseURL.includes('v-r=uidl') && state?.state === 'reconnecting') state.state = 'connected';
    }));
    return send.apply(this, body);
  };
})();
