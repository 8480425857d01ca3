// What all pages share: the token for requests that change something, and words for the user.
export const token = () => document.querySelector('meta[name="sitrep-token"]').content;

export async function send(address, body) {
  const answer = await fetch(address, {
    method: 'POST',
    headers: { 'X-Sitrep-Token': token(), 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  const told = await answer.json().catch(() => ({}));
  if (!answer.ok) throw new Error(told.error || `The desk answered ${answer.status}`);
  return told;
}

export async function get(address) {
  const answer = await fetch(address);
  const told = await answer.json();
  if (!answer.ok) throw new Error(told.error || `The desk answered ${answer.status}`);
  return told;
}

let speaking;
export function say(words) {
  let place = document.querySelector('.say');
  if (!place) {
    place = document.createElement('div');
    place.className = 'say';
    place.setAttribute('role', 'status');
    document.body.append(place);
  }
  place.textContent = words;
  clearTimeout(speaking);
  speaking = setTimeout(() => { place.textContent = ''; }, 4000);
}

// What this tab decided on events and names, so that it can be taken back after the page was loaded anew.
const decided = () => JSON.parse(sessionStorage.getItem('decided') || '[]');
export const remember = ids => sessionStorage.setItem('decided', JSON.stringify([...decided(), ids]));
export const forget = id => sessionStorage.setItem('decided', JSON.stringify(decided().map(ids => ids.filter(other => other !== id)).filter(ids => ids.length)));

export async function takeBackLast() {
  const last = decided().pop();
  if (!last) return say('Nothing to undo in this tab; see Decisions.');
  try {
    for (const id of last.reverse()) {
      forget(id);
      await send('/api/v1/decisions/withdraw', { id, reason: 'undone on the desk' });
    }
    location.reload();
  } catch (failure) { say(failure.message); }
}

export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

// "/" leads to the search field.
document.addEventListener('keydown', event => {
  if (event.key === '/' && !event.target.closest('input, textarea, select')) {
    event.preventDefault();
    document.getElementById('find').focus();
  }
});
