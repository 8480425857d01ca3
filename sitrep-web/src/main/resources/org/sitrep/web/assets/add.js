// Adds reports, and shows how far each is.
import { element, get, say, send, token } from '/assets/desk.js';

const told = document.getElementById('told');
let watching;

async function show() {
  const now = await get('/api/v1/intake');
  const all = now.waiting + now.done + now.failed;
  const left = now.secondsLeft < 0 ? '' : now.secondsLeft < 90 ? `, about ${now.secondsLeft} s left` : `, about ${Math.round(now.secondsLeft / 60)} min left`;
  if (all) told.textContent = `${now.done} added, ${now.failed} failed, ${now.waiting} waiting${now.waiting ? `; ${now.perMinute.toFixed(1)} a minute${left}` : ''}`;
  const bar = document.getElementById('bar');
  bar.max = Math.max(1, all);
  bar.value = now.done + now.failed;
  document.getElementById('jobs').replaceChildren(...now.jobs.slice(0, 200).map(job => {
    const name = job.report ? element('a', { href: `/reports/${job.report}` }, job.name) : job.name;
    const outcome = element('td', {}, job.told);
    if (job.state === 'FAILED') {
      const again = element('button', {}, 'Try again');
      again.addEventListener('click', () => send('/api/v1/intake/retry', { id: job.id }).then(watch, failure => say(failure.message)));
      outcome.append(' ', again);
    }
    return element('tr', {}, element('td', {}, name), element('td', {}, element('span', { class: `badge ${job.state === 'FAILED' ? 'denied' : ''}` }, job.state.toLowerCase())), outcome);
  }));
  if (!now.waiting) { clearInterval(watching); watching = 0; }
}

function watch() {
  show();
  watching ||= setInterval(show, 1000);
}

async function drop(files) {
  if (!files.length) return;
  const form = new FormData();
  for (const file of files) form.append('files', file);
  const answer = await fetch('/api/v1/intake/files', { method: 'POST', headers: { 'X-Sitrep-Token': token() }, body: form });
  if (!answer.ok) say((await answer.json()).error);
  watch();
}

const zone = document.getElementById('drop');
zone.addEventListener('dragover', event => { event.preventDefault(); zone.classList.add('over'); });
zone.addEventListener('dragleave', () => zone.classList.remove('over'));
zone.addEventListener('drop', event => { event.preventDefault(); zone.classList.remove('over'); drop(event.dataTransfer.files); });
document.getElementById('files').addEventListener('change', event => drop(event.target.files));
document.getElementById('paste').addEventListener('submit', async event => {
  event.preventDefault();
  try { await send('/api/v1/intake/text', Object.fromEntries(new FormData(event.target))); event.target.reset(); } catch (failure) { say(failure.message); }
  watch();
});
document.getElementById('address').addEventListener('submit', async event => {
  event.preventDefault();
  const kind = event.submitter?.value || 'address';
  try { await send(`/api/v1/intake/${kind}`, { url: new FormData(event.target).get('url') }); event.target.reset(); } catch (failure) { say(failure.message); }
  watch();
});
watch();
