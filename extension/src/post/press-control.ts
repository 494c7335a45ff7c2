/** Presses a control like a mouse does, so that listeners on any of the events hear it. */
export function pressControl(control: HTMLElement): void {
  const view = control.ownerDocument.defaultView ?? window;
  control.scrollIntoView?.({ block: 'center', behavior: 'instant' as ScrollBehavior });
  const box = control.getBoundingClientRect();
  const at = {
    bubbles: true,
    cancelable: true,
    composed: true,
    view,
    detail: 1,
    button: 0,
    clientX: box.left + box.width / 2,
    clientY: box.top + box.height / 2,
  };
  hover(control);
  control.dispatchEvent(
    new PointerEvent('pointerdown', { ...at, buttons: 1, pointerId: 1, pointerType: 'mouse', isPrimary: true }),
  );
  control.dispatchEvent(new MouseEvent('mousedown', { ...at, buttons: 1 }));
  control.dispatchEvent(new PointerEvent('pointerup', { ...at, pointerId: 1, pointerType: 'mouse', isPrimary: true }));
  control.dispatchEvent(new MouseEvent('mouseup', at));
  // `click()` also follows links and submits forms, which a synthetic event does not do on every element.
  if (typeof control.click === 'function') control.click();
  else control.dispatchEvent(new MouseEvent('click', at));
}

/** Lets the page know that the mouse is over an element: some controls are built only then. */
export function hover(element: Element): void {
  const view = element.ownerDocument.defaultView ?? window;
  for (const type of ['pointerover', 'mouseover', 'mousemove']) {
    const Kind = type.startsWith('pointer') ? PointerEvent : MouseEvent;
    element.dispatchEvent(new Kind(type, { bubbles: true, cancelable: true, composed: true, view }));
  }
  for (const type of ['pointerenter', 'mouseenter']) {
    const Kind = type.startsWith('pointer') ? PointerEvent : MouseEvent;
    element.dispatchEvent(new Kind(type, { bubbles: false, composed: true, view }));
  }
}
