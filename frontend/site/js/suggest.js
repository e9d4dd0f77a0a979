// Offers names while somebody types a search; without it the form works the same.
for (const input of document.querySelectorAll('.search input')) {
  const list = input.form.appendChild(document.createElement('datalist'));
  list.id = 'goi-y';
  input.setAttribute('list', list.id);
  let timer, asked = '';
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(async () => {
      const typed = input.value;
      if (typed.trim().length < 2 || typed === asked || [...list.options].some(option => option.value === typed)) return;
      asked = typed;
      const answer = await fetch('/api/goi-y?q=' + encodeURIComponent(typed)).catch(() => null);
      if (!answer?.ok || typed !== input.value) return;
      list.replaceChildren(...(await answer.json()).map(name => new Option(name, name)));
    }, 150);
  });
}
