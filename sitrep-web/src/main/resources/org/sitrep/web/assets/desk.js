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
