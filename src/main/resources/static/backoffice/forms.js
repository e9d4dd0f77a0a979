// Enter in a line of a form does what its main button says, and a dialog begins in its first line.
// "data-enter" marks a form that is no dialog. Long texts keep Enter for themselves.
const LINES = 'vaadin-text-field, vaadin-password-field, vaadin-email-field, vaadin-integer-field';
const FIELDS = LINES + ', vaadin-text-area, vaadin-select, vaadin-combo-box, vaadin-date-picker, vaadin-time-picker, vaadin-checkbox';

document.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || event.defaultPrevented || event.isComposing) return;
  const line = event.target.closest(LINES);
  const form = line?.closest('vaadin-dialog, [data-enter]');
  const main = form?.querySelector('vaadin-button[theme~="primary"]:not([disabled])');
  if (!main) return;
  const input = event.target;
  input.blur(); // sends what was typed
  main.click();
  input.focus();
});

// Pickers would open at once.
document.addEventListener('opened-changed', (event) => {
  const dialog = event.target;
  if (dialog.localName !== 'vaadin-dialog' || !event.detail.value) return;
  setTimeout(() => {
    const first = [...dialog.querySelectorAll(FIELDS)].find((field) => !field.readonly && field.checkVisibility());
    if (first?.matches(LINES + ', vaadin-text-area') && !first.matches(':focus-within')) first.focus();
  }, 50);
}, true);

// A field that takes so many letters and no more cuts what is pasted; whoever pasted is told before anything is lost.
document.addEventListener('paste', (event) => {
  const input = event.target;
  const field = input.closest?.(LINES + ', vaadin-text-area');
  const most = Number(input.maxLength);
  const isRich = field?.dataset.editor && event.clipboardData?.getData('text/html');
  if (!field || field.readonly || isRich || !(most > 0)) return;
  const pasted = event.clipboardData?.getData('text/plain') ?? '';
  const over = input.value.length - (input.selectionEnd - input.selectionStart) + pasted.length - most;
  if (over <= 0) return;
  event.preventDefault();
  field.errorMessage = `Ô này nhận nhiều nhất ${most} chữ, phần dán dài quá ${over} chữ nên chưa dán. Rút ngắn rồi dán lại.`;
  field.invalid = true;
}, true);

// Several lines that arrive at once (pasted, dictated, inserted by a button) raise one input event each, all with the whole
// text. Flow sends the text with the last event of a burst, and only if that one brought something new: the others stop here.
document.addEventListener('input', (event) => {
  const field = event.target.closest?.(LINES + ', vaadin-text-area');
  if (field && field.inputElement === event.target && field.value === event.target.value) event.stopImmediatePropagation();
}, true);
