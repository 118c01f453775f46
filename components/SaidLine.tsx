interface Props {
  children: string;
  /** What can be done about it, in order. */
  actions: { name: string; onPress(): void }[];
}

/** One line that says something, and what can be done about it. */
export function SaidLine({ children, actions }: Props) {
  return (
    <p class="removed" role="status">
      <span>{children}</span>
      <span class="said-actions">
        {actions.map(({ name, onPress }) => (
          <button key={name} type="button" onClick={onPress}>
            {name}
          </button>
        ))}
      </span>
    </p>
  );
}
