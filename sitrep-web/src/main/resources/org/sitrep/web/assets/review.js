// Review by keyboard alone, and decisions on whether two names are one.
import { remember, say, send, takeBackLast } from '/assets/desk.js';

const WORDS = { confirmed: 'accepted', rejected: 'rejected', unsure: 'left open' };
const queue = document.getElementById('queue');
const items = queue ? [...queue.querySelectorAll('.item')] : [];
const done = [];
let here = -1;

function go(to) {
  if (!items.length) return;
  items[here]?.classList.remove('here');
  here = Math.min(items.length - 1, Math.max(0, to));
  items[here].classList.add('here');
  items[here].focus({ preventScroll: true });
  items[here].scrollIntoView({ block: 'nearest' });
}

function mark(item, verdict) {
  item.dataset.verdict = verdict;
  item.querySelector('[data-shown]').textContent = verdict === 'unreviewed' ? '' : verdict;
  queue.dataset.decided = String(items.filter(i => i.dataset.verdict !== 'unreviewed').length);
}

async function decide(item, verdict, reason) {
  try {
    const before = item.dataset.verdict;
    const made = await send('/api/v1/decisions', { claim: item.dataset.claim, verdict, reason });
    done.push([{ id: made.id, item, before }]);
    mark(item, verdict);
    say(`Claim ${WORDS[verdict]}.`);
    go(items.indexOf(item) + 1);
  } catch (failure) { say(failure.message); }
}

async function undo() {
  const last = done.pop();
  if (!last) return say('Nothing to undo on this page.');
  try {
    for (const { id, item, before } of last.reverse()) {
      await send('/api/v1/decisions/withdraw', { id, reason: 'undone on the desk' });
      if (item) mark(item, before);
    }
    const item = last[0].item;
    say('Undone.');
    if (item) go(items.indexOf(item));
  } catch (failure) { say(failure.message); }
}

// The dialog's answer, or nothing when it was closed.
function ask(dialog) {
  return new Promise(answer => {
    const form = dialog.querySelector('form');
    dialog.returnValue = '';
    dialog.addEventListener('close', () => answer(dialog.returnValue === 'go' ? Object.fromEntries(new FormData(form)) : null), { once: true });
    dialog.showModal();
  });
}

async function reject(item) {
  const dialog = document.getElementById('why');
  dialog.querySelector('input').value = '';
  const told = await ask(dialog);
  if (told) await decide(item, 'rejected', told.reason); else item.focus();
}

// Where in the sentence the words stand, counted in characters as people see them.
async function correct(item) {
  const selected = String(getSelection()).trim();
  const dialog = document.getElementById('correct');
  const slots = ['kind', 'who', 'whom', 'how many', 'where', 'when', 'according to'];
  dialog.querySelector('select').replaceChildren(...slots.map(name => new Option(name, name)));
  dialog.querySelector('input').value = selected;
  const told = await ask(dialog);
  if (!told) return item.focus();
  const sentence = item.querySelector('.source').textContent;
  if (!sentence.includes(told.words)) return say('Those words do not stand in the sentence.');
  const read = item.querySelector(`[data-slot="${told.slot}"]`)?.textContent || 'nothing';
  await decide(item, 'rejected', `correction: ${told.slot} is "${told.words}", not "${read}"`);
}

async function alike() {
  const item = items[here];
  const last = done[done.length - 1]?.[0];
  if (!item || !last) return say('Decide on one claim first.');
  const verdict = last.item.dataset.verdict;
  const { kind, type } = last.item.dataset;
  const query = new URLSearchParams(queue.dataset.query);
  query.set('kind', kind);
  query.set('type', type);
  const dialog = document.getElementById('alike');
  dialog.querySelector('[data-asked]').textContent = `Every waiting claim of ${kind}, ${type.replaceAll('_', ' ')}, that this queue lets through is ${WORDS[verdict]}, also those on later pages; 500 at most.`;
  if (!await ask(dialog)) return item.focus();
  try {
    const made = await send(`/api/v1/decisions/alike?${query}`, { verdict, reason: `alike: ${kind} ${type}` });
    const shown = items.filter(i => i.dataset.kind === kind && i.dataset.type === type && i.dataset.verdict === 'unreviewed');
    done.push(made.decided.map((id, number) => ({ id, item: shown[number], before: 'unreviewed' })));
    shown.forEach(i => mark(i, verdict));
    say(`${made.decided.length} more claims ${WORDS[verdict]}.`);
    go(items.indexOf(item));
  } catch (failure) { say(failure.message); }
}

const keys = {
  j: () => go(here + 1), k: () => go(here - 1),
  a: () => items[here] && decide(items[here], 'confirmed', ''),
  r: () => items[here] && reject(items[here]),
  s: () => items[here] && decide(items[here], 'unsure', ''),
  e: () => items[here] && correct(items[here]),
  u: undo, A: alike,
  o: () => { if (items[here]) location.href = items[here].querySelector('a').href; },
  '?': () => document.getElementById('keys').showModal(),
};

if (queue) {
  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]') || event.target.closest('input, textarea, select')) return;
    if (keys[event.key]) { event.preventDefault(); keys[event.key](); }
  });
  queue.addEventListener('click', event => {
    const item = event.target.closest('.item');
    if (item) { items[here]?.classList.remove('here'); here = items.indexOf(item); item.classList.add('here'); }
  });
  go(0);
}

// Names that may mean one person: the same keys, and buttons.
const boxes = [...document.querySelectorAll('.identity')];
let box = -1;

async function same(identity, verdict) {
  try {
    const made = await send('/api/v1/identities', { id: identity.dataset.identity, verdict, reason: '' });
    remember([made.id]);
    say('Noted; the picture is put together anew.');
    location.reload();
  } catch (failure) { say(failure.message); }
}

function goToBox(to) {
  boxes[box]?.classList.remove('here');
  box = Math.min(boxes.length - 1, Math.max(0, to));
  boxes[box].classList.add('here');
  boxes[box].focus({ preventScroll: true });
  boxes[box].scrollIntoView({ block: 'nearest' });
}

for (const identity of boxes) {
  identity.addEventListener('click', event => event.target.dataset.verdict && same(identity, event.target.dataset.verdict));
}
if (boxes.length) {
  const verdicts = { a: 'confirmed', r: 'rejected', s: 'unsure' };
  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input, textarea, select')) return;
    if (event.key === 'j') goToBox(box + 1);
    if (event.key === 'k') goToBox(box - 1);
    if (event.key === 'u') takeBackLast();
    if (verdicts[event.key] && boxes[box]) same(boxes[box], verdicts[event.key]);
  });
}
