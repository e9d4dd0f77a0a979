// Offers names while somebody types a search; without it the form works the same.
// A list box of our own: a datalist hides every name that does not hold what was typed letter for letter, so "khai sanh".
for (const input of document.querySelectorAll('.search input')) {
  const box = input.form.appendChild(document.createElement('ul'));
  box.id = input.id + '-names';
  box.className = 'names';
  box.role = 'listbox';
  box.ariaLabel = 'Gợi ý';
  box.hidden = true;
  input.role = 'combobox';
  input.setAttribute('aria-controls', box.id);
  input.setAttribute('aria-autocomplete', 'list');
  input.ariaExpanded = 'false';
  let timer, asking, typed = '', at = -1;

  const mark = index => {
    box.children[at]?.setAttribute('aria-selected', 'false');
    at = index;
    const chosen = box.children[at];
    chosen?.setAttribute('aria-selected', 'true');
    chosen?.scrollIntoView({ block: 'nearest' });
    if (chosen) input.setAttribute('aria-activedescendant', chosen.id); else input.removeAttribute('aria-activedescendant');
    input.value = chosen ? chosen.textContent : typed;
  };
  const close = () => { box.hidden = true; input.ariaExpanded = 'false'; at = -1; input.removeAttribute('aria-activedescendant'); };
  const open = names => {
    box.replaceChildren(...names.map((name, index) => {
      const option = document.createElement('li');
      option.role = 'option';
      option.id = box.id + index;
      option.textContent = name;
      option.ariaSelected = 'false';
      return option;
    }));
    at = -1;
    box.hidden = !names.length;
    input.ariaExpanded = String(!box.hidden);
  };

  input.addEventListener('input', () => {
    typed = input.value;
    clearTimeout(timer);
    asking?.abort();
    if (typed.trim().length < 2) return close();
    timer = setTimeout(async () => {
      asking = new AbortController();
      const answer = await fetch('/api/goi-y?q=' + encodeURIComponent(typed), { signal: asking.signal }).catch(() => null);
      if (answer?.ok && document.activeElement === input) open(await answer.json());
    }, 120);
  });
  input.addEventListener('keydown', event => {
    const count = box.hidden ? 0 : box.children.length;
    if (event.key === 'Escape' && count) { input.value = typed; close(); event.preventDefault(); }
    if (event.key === 'ArrowDown' && count) { mark(at + 1 < count ? at + 1 : -1); event.preventDefault(); }
    if (event.key === 'ArrowUp' && count) { mark(at < 0 ? count - 1 : at - 1); event.preventDefault(); }
  });
  input.addEventListener('blur', close);
  box.addEventListener('pointerdown', event => event.preventDefault());
  box.addEventListener('click', event => {
    const name = event.target.closest('li');
    if (name) { input.value = name.textContent; input.form.requestSubmit(); }
  });
}
