// Merging and splitting events, by keyboard or by buttons; and taking decisions back.
import { forget, remember, say, send, takeBackLast } from '/assets/desk.js';

const things = [...document.querySelectorAll('[data-event], .pair, .told')];
const merging = document.querySelector('[data-act="merge"]');
const split = document.getElementById('split');
let here = -1;

function go(to) {
  if (!things.length) return;
  things[here]?.classList.remove('here');
  here = Math.min(things.length - 1, Math.max(0, to));
  things[here].classList.add('here');
  (things[here].matches('.told') ? things[here].querySelector('input') : things[here]).focus({ preventScroll: true });
  things[here].scrollIntoView({ block: 'nearest' });
}

async function decide(address, claims, reason) {
  try {
    const made = await send(`/api/v1/events/${address}`, { claims, reason });
    remember(made.decided);
    say('Noted; the picture is put together anew.');
    location.reload();
  } catch (failure) { say(failure.message); }
}

const marked = () => things.filter(thing => thing.querySelector('input[type=checkbox]')?.checked);

function merge() {
  const events = marked().map(thing => thing.dataset.event);
  if (events.length < 2) return say('Mark two events or more first.');
  decide('merge', events, '');
}

function mark() {
  const thing = things[here];
  if (thing?.matches('.pair')) return thing.dataset.one === 'no' ? thing.querySelector('[data-act="same"]')?.click() : say('They are one event already.');
  const box = thing?.querySelector('input[type=checkbox]');
  if (box) box.click();
}

function apart(pair) {
  if (pair.dataset.one === 'yes') decide('apart', [pair.dataset.first, pair.dataset.second], '');
}

function open() {
  const address = things[here]?.querySelector('a[href^="/events/"]')?.href;
  if (address) location.href = address;
}

const keys = {
  j: () => go(here + 1), k: () => go(here - 1), m: mark, u: takeBackLast, o: open,
  t: () => things[here]?.matches('.pair') && apart(things[here]),
  M: () => merging && merge(),
  S: () => split?.requestSubmit(),
};

document.addEventListener('keydown', event => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input:not([type=checkbox]), textarea, select')) return;
  if (keys[event.key]) { event.preventDefault(); keys[event.key](); }
});

document.addEventListener('change', event => {
  const thing = event.target.closest('[data-event], .told');
  if (!thing) return;
  thing.classList.toggle('marked', event.target.checked);
  if (merging) merging.disabled = marked().length < 2;
});

split?.addEventListener('submit', event => {
  event.preventDefault();
  const form = new FormData(split);
  const claims = form.getAll('claim');
  if (!claims.length) return say('Mark the claims that tell of another event first.');
  decide('split', claims, form.get('reason'));
});

document.addEventListener('click', async event => {
  const button = event.target.closest('button');
  if (!button) return;
  const pair = button.closest('.pair');
  if (button.dataset.act === 'merge') merge();
  if (button.dataset.act === 'apart') apart(pair);
  if (button.dataset.act === 'same') decide('merge', [pair.dataset.first, pair.dataset.second], '');
  if (button.dataset.merge) decide('merge', button.dataset.merge.split(' '), '');
  if (button.dataset.withdraw) {
    try {
      await send('/api/v1/decisions/withdraw', { id: button.dataset.withdraw, reason: 'taken back on the desk' });
      forget(button.dataset.withdraw);
      location.reload();
    } catch (failure) { say(failure.message); }
  }
});
