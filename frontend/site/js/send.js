// Sends the form through the outbox of this phone: pictures made smaller, a voice note, work that proves no robot types.
// Without script, or where a browser lacks something, the form itself is sent.
const form = document.querySelector('form[data-draft]');
const WIDEST = 2048, QUALITY = .85, LONGEST_NOTE = 120, MOST_FILES = 5;
const FILES = ['attachments', 'voice'];

const smaller = async file => {
  if (!/^image\/(jpeg|png|webp)$/.test(file.type) || file.size < 300_000) return file;
  try {
    const picture = await createImageBitmap(file), scale = Math.min(1, WIDEST / Math.max(picture.width, picture.height));
    const canvas = Object.assign(document.createElement('canvas'), {
      width: Math.round(picture.width * scale), height: Math.round(picture.height * scale),
    });
    canvas.getContext('2d').drawImage(picture, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise(done => canvas.toBlob(done, 'image/jpeg', QUALITY));
    return blob && blob.size < file.size ? new File([blob], file.name.replace(/\.\w+$/, '.jpg'), { type: 'image/jpeg' }) : file;
  } catch {
    return file;
  }
};

// ALTCHA: the number whose hash together with the salt is the challenge.
const solve = async ({ algorithm, challenge, maxnumber, salt, signature }) => {
  const letters = new TextEncoder();
  for (let number = 0; number <= maxnumber; number++) {
    const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', letters.encode(salt + number)));
    if (Array.from(hash, byte => byte.toString(16).padStart(2, '0')).join('') === challenge) {
      return btoa(JSON.stringify({ algorithm, challenge, number, salt, signature }));
    }
  }
};

const chosen = async () => {
  const files = [];
  for (const name of FILES) {
    for (const file of form.elements[name].files) {
      if (file.size) files.push({ id: crypto.randomUUID(), name: file.name, voice: name === 'voice', blob: await smaller(file) });
    }
  }
  if (note) files.push({ id: crypto.randomUUID(), name: 'loi-ghi-am.webm', voice: true, blob: note });
  return files.map(file => ({ ...file, name: file.blob.name ?? file.name }));
};

const fields = () => {
  const typed = {};
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') typed[name] = value;
  return typed;
};

const heldBack = async outbox => (await outbox.all()).find(report => report.problems);

// What could not be sent because something was missing comes back with the sentences beside the fields.
const restore = report => {
  for (const [name, value] of Object.entries(report.fields)) {
    const field = form.elements[name];
    if (name === 'clientId' || name === 'altcha' || !field) continue;
    if (field.type === 'checkbox') field.checked = true; else field.value = value;
  }
  for (const [name, sentence] of Object.entries(report.problems)) {
    const field = form.querySelector(`#${name}`), error = document.createElement('p');
    error.className = 'error';
    error.id = name + '-error';
    error.textContent = sentence;
    if (field) field.hidden = false;
    field?.setAttribute('aria-invalid', 'true');
    field?.setAttribute('aria-describedby', error.id);
    const place = field?.closest('.field') ?? field;
    place?.classList.add('field--error');
    if (field === place) field?.prepend(error); else field?.before(error);
    field?.closest('details')?.setAttribute('open', '');
  }
  for (const name of FILES) {
    const kept = new DataTransfer();
    for (const file of report.files) {
      if (file.voice === (name === 'voice')) kept.items.add(new File([file.blob], file.name, { type: file.blob.type }));
    }
    form.elements[name].files = kept.files;
  }
  const first = form.querySelector(`#${Object.keys(report.problems)[0]}`);
  first?.scrollIntoView({ block: 'center' });
  first?.focus();
};

let note;
const recorder = () => {
  const block = form.querySelector('[data-record]');
  if (!block || !navigator.mediaDevices || !window.MediaRecorder) return;
  const button = block.querySelector('button'), state = block.querySelector('[role=status]'), audio = block.querySelector('audio');
  let running;
  block.hidden = false;
  button.addEventListener('click', async () => {
    if (running) return running.stop();
    try {
      const line = await navigator.mediaDevices.getUserMedia({ audio: true }), pieces = [];
      running = new MediaRecorder(line);
      running.ondataavailable = event => pieces.push(event.data);
      running.onstop = () => {
        line.getTracks().forEach(track => track.stop());
        clearTimeout(end);
        running = undefined;
        note = new Blob(pieces, { type: pieces[0]?.type });
        audio.src = URL.createObjectURL(note);
        audio.hidden = false;
        button.textContent = 'Ghi âm lại';
        state.textContent = 'Đã ghi xong. Nghe lại bên dưới.';
      };
      running.start();
      const end = setTimeout(() => running?.stop(), LONGEST_NOTE * 1000);
      button.textContent = 'Dừng ghi';
      state.textContent = 'Đang ghi, nhiều nhất 2 phút.';
    } catch {
      state.textContent = 'Máy không cho dùng micrô. Chọn tệp ghi âm sẵn bên dưới.';
    }
  });
};

if (form && window.indexedDB && window.fetch && crypto.randomUUID) {
  const outbox = await import(document.querySelector('[data-outbox]').dataset.outbox);
  const waiting = await heldBack(outbox).catch(() => undefined);
  if (waiting) {
    restore(waiting);
    await outbox.remove(waiting);
  }
  recorder();
  let work;
  const begin = () => work ??= crypto.subtle ? solve(JSON.parse(form.dataset.challenge)).catch(() => '') : Promise.resolve('');
  form.addEventListener('input', begin, { once: true });
  form.addEventListener('submit', async event => {
    event.preventDefault();
    const { attachments } = form.elements;
    attachments.setCustomValidity(attachments.files.length > MOST_FILES ? `Tối đa ${MOST_FILES} tệp. Bỏ bớt rồi chọn lại.` : '');
    if (!attachments.reportValidity()) return;
    const send = event.submitter;
    send.disabled = true;
    try {
      const patience = new Promise(done => setTimeout(done, 4000, ''));
      form.elements.altcha.value = await Promise.race([begin(), patience]) ?? '';
      const report = { clientId: form.elements.clientId.value, at: Date.now(), fields: fields(), files: await chosen() };
      await outbox.put(report);
      localStorage.removeItem('draft:' + form.dataset.draft);
      form.querySelector('[data-draft-note]').hidden = true;
      await outbox.sendAll();
    } catch {
      form.submit();
    }
    send.disabled = false;
  });
}
