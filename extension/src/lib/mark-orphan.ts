/**
 * Marks panels whose script is gone: nothing can be pressed or written in them any more, but what was written can be
 * copied. Runs in the page, so it may use nothing from outside itself.
 */
export function markOrphan(panel: string, sentence: string): void {
  for (const host of document.querySelectorAll(panel)) {
    const root = host.shadowRoot;
    if (!root || host.hasAttribute('data-orphan')) continue;
    host.setAttribute('data-orphan', '');
    for (const field of root.querySelectorAll('textarea')) field.readOnly = true;
    for (const control of root.querySelectorAll<HTMLButtonElement>('button, select, input')) control.disabled = true;
    const told = document.createElement('p');
    told.className = 'told bad';
    told.setAttribute('role', 'alert');
    told.textContent = sentence;
    (root.querySelector('.post-bar') ?? root.querySelector('.counter'))?.prepend(told);
  }
}
