// Remembers on this phone, and nowhere else, which papers are ready.
for (const list of document.querySelectorAll('[data-checklist]')) {
  const key = 'ticks:' + list.dataset.checklist, boxes = [...list.querySelectorAll('input')];
  const ticked = new Set(JSON.parse(localStorage.getItem(key) ?? '[]'));
  for (const box of boxes) box.checked ||= ticked.has(box.name);
  list.addEventListener('change', () =>
    localStorage.setItem(key, JSON.stringify(boxes.filter(box => box.checked).map(box => box.name))));
}
