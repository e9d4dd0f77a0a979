// Keeps a draft on this phone while typing: kind, words and place, never who writes. The receipt clears it.
const KEPT = ['kind', 'content', 'place', 'placeDetail'];
const form = document.querySelector('form[data-draft]'), note = document.querySelector('[data-draft-note]');
const sent = document.querySelector('[data-draft-sent]');

if (sent) localStorage.removeItem('draft:' + sent.dataset.draftSent);

if (form && note) {
  const key = 'draft:' + form.dataset.draft, status = note.querySelector('span');
  const say = text => { status.textContent = text; note.hidden = false; };
  const draft = JSON.parse(localStorage.getItem(key) ?? 'null');
  if (draft && !form.elements.content.value) {
    for (const name of KEPT) if (draft[name] && !form.elements[name].value) form.elements[name].value = draft[name];
    say('Đã mở lại bản nháp trên máy này.');
  }
  let timer;
  form.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      localStorage.setItem(key, JSON.stringify(Object.fromEntries(KEPT.map(name => [name, form.elements[name].value]))));
      say('Đã giữ nháp trên máy này. Mất mạng vẫn còn.');
    }, 600);
  });
  note.querySelector('button').addEventListener('click', () => {
    localStorage.removeItem(key);
    for (const name of ['content', 'placeDetail']) form.elements[name].value = '';
    note.hidden = true;
  });
}
