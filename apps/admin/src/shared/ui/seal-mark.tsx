/** The system's sign: a progress bar with a notch at the planned pace. */
export function SealMark({ size = 32 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="6" fill="var(--seal)" />
      <rect x="6" y="13" width="20" height="6" rx="3" fill="#fff" opacity=".35" />
      <rect x="6" y="13" width="13" height="6" rx="3" fill="#fff" />
      <rect x="20.5" y="9" width="2" height="14" fill="#fff" />
    </svg>
  );
}
