// Reads the page aloud with a Vietnamese voice of this phone; the button stays hidden where there is none.
const button = document.querySelector('[data-aloud]');
const voice = () => speechSynthesis.getVoices().find(one => one.lang.replace('_', '-').startsWith('vi'));
const show = () => { button.hidden = !voice(); };
const say = () => {
  if (speechSynthesis.speaking) return speechSynthesis.cancel();
  for (const part of document.querySelectorAll('main h1, main .glance div, main h2, main .ticks li, main .steps > *')) {
    const words = new SpeechSynthesisUtterance(part.innerText.replace(/\n+/g, ', '));
    words.voice = voice();
    words.lang = 'vi-VN';
    speechSynthesis.speak(words);
  }
};
if (button && 'speechSynthesis' in window) {
  speechSynthesis.addEventListener?.('voiceschanged', show);
  button.addEventListener('click', say);
  addEventListener('pagehide', () => speechSynthesis.cancel());
  show();
}
