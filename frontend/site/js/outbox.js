// The outbox of this phone: a report stays here from "Gửi" until its receipt, or for a week. It is tried on every page of
// the site: on load, when the line comes back, when the page is looked at again. Sending twice makes one case.
const WEEK = 7 * 864e5, PART = 128 * 1024, PAUSES = [4e3, 15e3, 6e4], FLAG = 'outbox';

const opened = () => new Promise((done, failed) => {
  const asked = indexedDB.open('hai-dang', 1);
  asked.onupgradeneeded = () => asked.result.createObjectStore('outbox', { keyPath: 'clientId' });
  asked.onsuccess = () => done(asked.result);
  asked.onerror = () => failed(asked.error);
});

const inStore = async (mode, deed) => {
  const base = await opened();
  return new Promise((done, failed) => {
    const work = base.transaction('outbox', mode), asked = deed(work.objectStore('outbox'));
    work.oncomplete = () => { base.close(); done(asked.result); };
    work.onerror = work.onabort = () => { base.close(); failed(work.error); };
  });
};

export const put = async report => {
  await inStore('readwrite', box => box.put(report));
  localStorage.setItem(FLAG, '1');
};
export const all = () => inStore('readonly', box => box.getAll());
export const remove = async report => {
  await inStore('readwrite', box => box.delete(report.clientId));
  if (!(await all()).length) localStorage.removeItem(FLAG);
};

let box, timer, failures = 0;

const say = (kind, text, ...deeds) => {
  box ??= document.querySelector('main').insertAdjacentElement('afterbegin', document.createElement('div'));
  box.className = 'wrap';
  box.setAttribute('role', 'status');
  const note = document.createElement('div'), words = document.createElement('p');
  note.className = 'note note--' + kind + ' outbox';
  words.textContent = text;
  note.append(words, ...deeds);
  box.replaceChildren(note);
  if (document.querySelector('[name=clientId]')) box.scrollIntoView({ behavior: 'instant' });
};
const link = (text, href) => Object.assign(document.createElement('a'), { textContent: text, href, className: 'button button--quiet' });
const button = (text, deed) => {
  const made = Object.assign(document.createElement('button'), { textContent: text, type: 'button', className: 'button button--quiet' });
  made.addEventListener('click', deed);
  return made;
};
const forget = report => button('Xóa khỏi máy này', async () => {
  await remove(report);
  box.remove();
  box = undefined;
});

// The form that this report was written in is still open; one that waited from before never takes a reader elsewhere.
const isWrittenHere = report => document.querySelector('[name=clientId]')?.value === report.clientId;

const sendText = async report => {
  const body = new FormData();
  for (const [name, value] of Object.entries(report.fields)) body.append(name, value);
  body.append('outbox', '1');
  const answer = await fetch('/phan-anh', { method: 'POST', body });
  if (answer.status === 422) {
    report.problems = (await answer.json()).problems;
  } else if (answer.ok) {
    Object.assign(report, await answer.json(), { fields: {} });
  } else {
    throw new Error('status ' + answer.status);
  }
  await put(report);
};

const sendFile = async (report, file, index) => {
  const address = `/phan-anh/tep/${report.token}/${file.id}`;
  const asked = await fetch(address);
  if (asked.status === 404) {
    report.refused.push(`${file.name}: phản ánh này không nhận thêm tệp theo đường này.`);
    return;
  }
  let state = await asked.json();
  while (!state.done && !state.problem) {
    const part = file.blob.slice(state.received, state.received + PART);
    const query = new URLSearchParams({ name: file.name, voice: file.voice, from: state.received, size: file.blob.size });
    const answer = await fetch(address + '?' + query, {
      method: 'POST', body: part, headers: { 'Content-Type': 'application/octet-stream' },
    });
    if (!answer.ok && answer.status !== 422) throw new Error('status ' + answer.status);
    state = await answer.json();
    const share = Math.round(100 * state.received / file.blob.size);
    say('info', `Đã nhận phản ánh, mã ${report.code}. Đang gửi tệp ${index + 1}: ${share}%. Đừng đóng trang.`);
  }
  if (state.problem) report.refused.push(`${file.name}: ${state.problem}`);
  else report.delivered++;
};

const send = async report => {
  if (Date.now() - report.at > WEEK && !report.token) {
    await remove(report);
    return say('warn', 'Một phản ánh không gửi được trong 7 ngày nên đã xóa khỏi máy này. Viết lại nếu vẫn cần.');
  }
  if (report.problems) {
    if (location.pathname === '/phan-anh') return;
    return say('error', 'Phản ánh chưa gửi được: ' + Object.values(report.problems).join(' '),
      link('Mở lại để sửa', '/phan-anh'), forget(report));
  }
  if (!report.token) {
    say('info', 'Đang gửi phản ánh…');
    await sendText(report);
    if (report.problems) return isWrittenHere(report) ? location.reload() : send(report);
    if (isWrittenHere(report)) return location.assign(report.receipt);
  }
  report.refused ??= [];
  report.delivered ??= 0;
  while (report.files.length) {
    await sendFile(report, report.files[0], report.delivered + report.refused.length);
    report.files.shift();
    await put(report);
  }
  await finished(report);
};

// The code is on the receipt; elsewhere it stays in sight until somebody has opened the receipt.
const finished = async report => {
  const isReceipt = location.pathname === report.receipt;
  if (isReceipt) await remove(report);
  const files = report.delivered ? ` Đã gửi ${report.delivered} tệp.` : '';
  if (report.refused.length) {
    say('warn', `Phản ánh ${report.code} đã nhận.${files} Có tệp không nhận được: ${report.refused.join(' ')} Chọn tệp khác rồi gửi thêm bằng mã riêng.`,
      link('Gửi thêm tệp', `/phan-anh/theo-doi/${report.code}#rieng`));
  } else if (!isReceipt) {
    say('ok', `Đã gửi phản ánh, mã ${report.code}.${files}`, link('Mở biên nhận', report.receipt));
  } else if (files) {
    say('ok', files.trim());
  }
};

const later = (report, error) => {
  const why = error instanceof TypeError ? 'mất mạng' : 'máy chủ đang bận';
  const words = report.token
    ? `Đã nhận phản ánh, mã ${report.code}. Tệp đính kèm còn trong máy này, tự gửi khi có mạng.`
    : `Chưa gửi được vì ${why}. Phản ánh nằm trong máy này và tự gửi lại, trong 7 ngày.`;
  say('warn', words, button('Gửi lại ngay', sendAll), forget(report));
  clearTimeout(timer);
  timer = setTimeout(sendAll, PAUSES[Math.min(failures++, PAUSES.length - 1)]);
};

const sendEach = async () => {
  for (const report of await all()) {
    try {
      await send(report);
      failures = 0;
    } catch (error) {
      later(report, error);
    }
  }
};

// One page at a time where the browser can tell; without that the server still makes one case of many tries.
export async function sendAll() {
  if (navigator.locks) {
    await navigator.locks.request('outbox', { ifAvailable: true }, lock => lock && sendEach());
  } else {
    await sendEach();
  }
}

addEventListener('online', sendAll);
document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && sendAll());
sendAll();
