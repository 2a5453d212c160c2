// Runs in the page under test: a scripted pan and zoom with real events, one change per frame, for three seconds.
window.benchDrive = async (selector, milliseconds) => {
  const frame = () => new Promise((resolve) => void requestAnimationFrame(resolve));
  const chart = document.querySelector(selector);
  chart.scrollIntoView({ block: "center", behavior: "instant" });
  await frame();
  const box = chart.getBoundingClientRect();
  const [x, y] = [box.left + box.width / 2, box.top + Math.min(box.height / 2, 200)];
  const send = (Type, name, init) =>
    // Each change may redraw the element under the pointer.
    (document.elementFromPoint(x, y) ?? chart).dispatchEvent(
      new Type(name, { bubbles: true, cancelable: true, clientX: x, clientY: y, ...init }),
    );
  const wheel = (deltaY) => send(WheelEvent, "wheel", { deltaY, ctrlKey: true });
  const times = [];
  let before = await frame();
  const start = before;
  for (let turn = 0; before - start < milliseconds; turn += 1) {
    const isPan = before - start > milliseconds / 2;
    if (!isPan) wheel(turn % 60 < 30 ? -60 : 60);
    else {
      const at = x + 160 * Math.sin(turn / 12);
      if (turn % 1000 === 0 || !window.benchDown) {
        for (let n = 0; n < 12; n += 1) wheel(-60);
        send(PointerEvent, "pointerdown", { pointerId: 1, button: 0, buttons: 1, isPrimary: true });
        send(MouseEvent, "mousedown", { button: 0, buttons: 1 });
        window.benchDown = true;
      }
      send(PointerEvent, "pointermove", { pointerId: 1, buttons: 1, isPrimary: true, clientX: at });
      send(MouseEvent, "mousemove", { buttons: 1, clientX: at });
    }
    const now = await frame();
    times.push(now - before);
    before = now;
  }
  return times;
};
