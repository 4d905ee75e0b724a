// Keys beside Tab and Enter, and the mark on the passage that a fragment names. Every page works without this file.
const store = "rapporteur.keys";
const rooms = { o: "/", t: "/timeline", r: "/reports", a: "/actors", s: "/statements", p: "/positions", d: "/agreements", c: "/commitments", e: "/events", m: "/suggestions" };
let going = false;

function isOn() {
  try { return localStorage.getItem(store) !== "off"; } catch { return true; }
}

function isTyping(target) {
  return target instanceof HTMLElement && (target.isContentEditable || target.closest("input, select, textarea") !== null);
}

// Moves the focus along the links that a selector finds, from where it stands now.
function step(selector, by) {
  const links = [...document.querySelectorAll(selector)].filter((link) => link.getClientRects().length > 0);
  if (links.length === 0) { return; }
  const now = document.activeElement;
  let at = links.indexOf(now);
  if (at < 0) {
    at = links.findIndex((link) => now !== null && now !== document.body && (now.compareDocumentPosition(link) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0);
    at = by > 0 ? at - 1 : at;
  }
  const next = links[Math.min(links.length - 1, Math.max(0, at + by))];
  next.focus();
  next.scrollIntoView({ block: "nearest" });
}

function press(event) {
  if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target) || !isOn()) { return; }
  if (going && rooms[event.key]) { location.href = rooms[event.key]; }
  going = event.key === "g" && !going;
  switch (event.key) {
    case "/": document.getElementById("find").focus(); break;
    case "?": location.href = "/help"; break;
    case "j": step("main a.open", 1); break;
    case "k": step("main a.open", -1); break;
    case "]": step("main a.passage, main a.note", 1); break;
    case "[": step("main a.passage, main a.note", -1); break;
    default: return;
  }
  event.preventDefault();
}

// The server marks the passage that the query names; a bare fragment is marked here, in all its pieces.
function markFragment() {
  const place = /^#p-(\d+)-(\d+)$/.exec(location.hash);
  if (place === null) { return; }
  for (const piece of document.querySelectorAll("mark[data-start]")) {
    const within = Number(piece.dataset.start) < Number(place[2]) && Number(piece.dataset.end) > Number(place[1]);
    piece.classList.toggle("here", within);
  }
}

function offerSwitch() {
  const box = document.getElementById("keys-switch");
  if (box === null) { return; }
  const [button, says] = [box.querySelector("button"), box.querySelector("span")];
  const show = () => { button.textContent = isOn() ? "Switch single-letter keys off" : "Switch single-letter keys on"; };
  button.addEventListener("click", () => {
    try { localStorage.setItem(store, isOn() ? "off" : "on"); } catch { says.textContent = "The browser does not keep settings for this site."; return; }
    show();
    says.textContent = isOn() ? "The keys are on." : "The keys are off.";
  });
  show();
  box.hidden = false;
}

document.addEventListener("keydown", press);
addEventListener("hashchange", markFragment);
markFragment();
offerSwitch();
