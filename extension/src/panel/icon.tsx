const PATHS = {
  close: 'M4.5 4.5l7 7m0-7l-7 7',
  next: 'M6 3.5L10.5 8 6 12.5',
  copy: 'M6 6h6.5v7H6zM3.5 10V3H10',
  check: 'M3.5 8.5l3 3 6-7',
  edit: 'M3.5 12.5l.6-2.6 6.4-6.4 2 2-6.4 6.4z',
  alert: 'M8 3v6m0 2.6v.4',
};

/** A small line drawing; decoration only, its button carries the words. */
export function Icon({ name }: { name: keyof typeof PATHS }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.6"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
