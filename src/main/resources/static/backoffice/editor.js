// The text editor of the office: what buttons, keys, paste and drop do to the words. The server keeps the words.
window.haidangEditor = (() => {
  const MAX_PASTE = 500_000;
  const input = (field) => field.inputElement;

  /** The browser needs time by the square of the lines when they are typed; from here on they are put in without undo. */
  const MOST_TYPED_LINES = 200;

  /** As if typed, so that undo works and the field hears of it. */
  function type(field, text) {
    const area = input(field);
    area.focus();
    const isLong = text.split('\n').length > MOST_TYPED_LINES;
    if (isLong || !document.execCommand('insertText', false, text)) {
      area.setRangeText(text, area.selectionStart, area.selectionEnd, 'end');
      area.dispatchEvent(new Event('input', { bubbles: true }));
    }
  }

  function wrap(field, before, after) {
    const area = input(field);
    const { selectionStart: from, selectionEnd: to, value } = area;
    type(field, before + value.slice(from, to) + after);
    area.setSelectionRange(from + before.length, to + before.length);
  }

  /** Puts a mark before each chosen line; a number counts on. */
  function prefix(field, mark) {
    const area = input(field);
    const from = area.value.lastIndexOf('\n', area.selectionStart - 1) + 1;
    const end = area.value.indexOf('\n', area.selectionEnd);
    area.setSelectionRange(from, end < 0 ? area.value.length : end);
    const lines = area.value.slice(area.selectionStart, area.selectionEnd).split('\n');
    type(field, lines.map((line, index) => mark.replace('1', index + 1) + line).join('\n'));
  }

  /** A sentence is not torn: inside of a line, the part goes behind it. */
  function placeOfBlock(area) {
    const at = area.selectionEnd;
    const end = area.value.indexOf('\n', at);
    return at === 0 || area.value[at - 1] === '\n' ? at : end < 0 ? area.value.length : end;
  }

  /** A part of its own, with an empty line on both sides; what is to be written over is chosen, or the cursor put behind it. */
  function block(field, text, start = '') {
    const area = input(field);
    area.focus();
    const place = placeOfBlock(area);
    const before = area.value.slice(0, place);
    const gap = before === '' || before.endsWith('\n\n') ? '' : before.endsWith('\n') ? '\n' : '\n\n';
    area.setSelectionRange(place, place);
    type(field, gap + text + '\n\n');
    if (start) {
      const at = area.selectionEnd - text.length - 2 + text.indexOf(start);
      area.setSelectionRange(start.endsWith(' ') ? at + start.length : at, at + start.length);
    }
  }

  const ITEM = /^(\s*)(?:([-*])|(\d+)\.) +/;

  /** Enter goes on with a list, and ends it on an item without words. */
  function nextItem(field) {
    const area = input(field);
    const from = area.value.lastIndexOf('\n', area.selectionStart - 1) + 1;
    const line = area.value.slice(from, area.selectionStart);
    const item = ITEM.exec(line);
    if (!item || area.selectionStart !== area.selectionEnd) {
      return false;
    }
    if (item[0] === line) {
      area.setSelectionRange(from, area.selectionStart);
      type(field, '\n');
    } else {
      type(field, `\n${item[1]}${item[2] ?? `${Number(item[3]) + 1}.`} `);
    }
    return true;
  }

  function chosen(field) {
    const area = input(field);
    return area.value.slice(area.selectionStart, area.selectionEnd);
  }

  const tell = (field, name, detail) => field.dispatchEvent(new CustomEvent(name, { detail }));

  const KEYS = {
    b: (field) => wrap(field, '**', '**'),
    i: (field) => wrap(field, '*', '*'),
    k: (field) => tell(field, 'editor-link', {}),
  };

  function keys(field, event) {
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing && !field.readonly && nextItem(field)) {
      event.preventDefault();
      return;
    }
    const act = (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && KEYS[event.key.toLowerCase()];
    if (act && !field.readonly) {
      event.preventDefault();
      act(field);
    }
  }

  const PICTURES = /^data:(image\/(?:png|jpeg|gif|webp));base64,([a-z0-9+\/=\s]+)$/i;

  /** A picture that is written out in the page, as a file. */
  function pictureFile(image, number) {
    const [, type, bytes] = PICTURES.exec(image.getAttribute('src')) ?? [];
    if (!type) {
      return [];
    }
    const content = Uint8Array.from(atob(bytes.replace(/\s/g, '')), (letter) => letter.charCodeAt(0));
    return [new File([content], `anh-dan-${number + 1}.${type.split('/')[1]}`, { type })];
  }

  /** What was pasted, without the bytes of its pictures, which go to the library as files. */
  function withoutPictures(html) {
    const page = new DOMParser().parseFromString(html, 'text/html');
    const images = [...page.querySelectorAll('img[src^="data:"]')];
    const files = images.flatMap(pictureFile);
    images.forEach((image) => image.removeAttribute('src'));
    return { words: page.body.textContent.trim() !== '', html: images.length ? page.documentElement.outerHTML : html, files };
  }

  /** Files go to the library, rich text to the server, which makes Markdown of it. */
  function take(field, event, data) {
    const handed = [...(data?.files ?? [])];
    const rich = data?.getData('text/html') ?? '';
    if (field.readonly || (!handed.length && !rich)) {
      return;
    }
    const { words, html, files } = withoutPictures(rich);
    event.preventDefault();
    if (!words && (handed.length || files.length)) {
      window.haidangEditor.files = handed.length ? handed : files;
      tell(field, 'editor-files', {});
    } else if (html.length > MAX_PASTE) {
      tell(field, 'editor-too-long', {});
    } else {
      window.haidangEditor.files = files;
      tell(field, 'editor-rich', { html, pictures: files.length > 0 });
    }
  }

  function start(field) {
    if (field.dataset.editor) {
      return;
    }
    field.dataset.editor = 'on';
    field.addEventListener('keydown', (event) => keys(field, event));
    field.addEventListener('paste', (event) => take(field, event, event.clipboardData));
    field.addEventListener('dragover', (event) => event.dataTransfer?.types.includes('Files') && event.preventDefault());
    field.addEventListener('drop', (event) => take(field, event, event.dataTransfer));
  }

  /** Hands over the next file that was dropped or pasted, in the dialog that asks what it shows. */
  function upload(upload) {
    const file = window.haidangEditor.files.shift();
    if (file) {
      upload.files = [file];
      upload.uploadFiles();
    }
  }

  return { start, wrap, prefix, block, type, chosen, upload, files: [] };
})();
