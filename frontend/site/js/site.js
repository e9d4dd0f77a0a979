// On every page, never required: reading aloud and passing on. Letter size works by its form alone.
const speech = window.speechSynthesis;

for (const button of document.querySelectorAll('[data-listen]')) {
  const label = button.querySelector('span'), idle = label.textContent;
  const rest = () => { label.textContent = idle; button.removeAttribute('aria-pressed'); };
  button.addEventListener('click', () => {
    const voice = speech?.getVoices().find(candidate => candidate.lang.startsWith('vi'));
    if (!voice) { label.textContent = 'Máy chưa có giọng tiếng Việt'; return; }
    if (speech.speaking) { speech.cancel(); rest(); return; }
    const parts = [...document.querySelectorAll(button.dataset.listen)].map(part => part.textContent.trim());
    parts.forEach((text, index) => {
      const utterance = Object.assign(new SpeechSynthesisUtterance(text), { voice, lang: 'vi-VN', rate: .9 });
      if (index === parts.length - 1) utterance.onend = rest;
      speech.speak(utterance);
    });
    label.textContent = 'Dừng nghe';
    button.setAttribute('aria-pressed', 'true');
  });
  addEventListener('pagehide', () => speech?.cancel());
}

for (const button of document.querySelectorAll('[data-share]')) {
  button.addEventListener('click', async () => {
    const item = { title: document.title, url: document.querySelector('link[rel=canonical]')?.href ?? location.href };
    try {
      if (navigator.share) { await navigator.share(item); return; }
      await navigator.clipboard.writeText(item.url);
      button.querySelector('span').textContent = 'Đã chép địa chỉ';
    } catch { /* changed their mind */ }
  });
}

// A report that waits on this phone is tried on every page.
if (localStorage.getItem('outbox')) import(document.querySelector('[data-outbox]').dataset.outbox);
