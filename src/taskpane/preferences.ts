type Preference = "language" | "theme";

const nameOf = (preference: Preference): string => `crm-kpis.${preference}`;

/** What the user chose on this machine; null without a choice, or where the host allows no storage. */
export function preference(name: Preference): string | null {
  try {
    return localStorage.getItem(nameOf(name));
  } catch {
    return null;
  }
}

/** Remembers a choice, or forgets it; a host without storage forgets all when the pane closes. */
export function remember(name: Preference, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(nameOf(name));
    else localStorage.setItem(nameOf(name), value);
  } catch {
    // Nothing to do: the choice holds until the pane closes.
  }
}
