/**
 * A component of the host's: of React, as a function or a class. Typed by what it is given alone, so that this package
 * needs no types of React.
 */
export type HostComponent<Props> = ((props: Props) => unknown) | (new (props: Props) => unknown);

/** What every control is given. */
interface ControlProps {
  readonly id: string;
  /** The text that names the control for those who do not see the label beside it. */
  readonly label: string;
  readonly isDisabled: boolean;
  /** Ids of the texts that explain the control, separated by spaces. */
  readonly describedBy?: string;
}

/** What the host's own button is given. */
export interface ButtonSlotProps extends ControlProps {
  readonly kind: 'primary' | 'plain' | 'danger';
  readonly onPress: () => void;
}

/** What the host's own field for a line of text is given. The widget holds the value. */
export interface InputSlotProps extends ControlProps {
  readonly value: string;
  readonly isInvalid: boolean;
  readonly isReadOnly: boolean;
  readonly onChange: (value: string) => void;
}

/** What the host's own list to choose from is given. The widget holds the value. */
export interface SelectSlotProps extends ControlProps {
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string) => void;
}

/**
 * The host's own controls, where it has some: the module's stand in the places of those left out. A host without React
 * names an element instead, for instance `'case-button'`: it is given the same names as properties, the label as its
 * text besides, and answers with the events `click` (button) and `change` (others, with the property `value`).
 */
export interface ControlSlots {
  readonly button?: HostComponent<ButtonSlotProps> | string;
  readonly input?: HostComponent<InputSlotProps> | string;
  readonly select?: HostComponent<SelectSlotProps> | string;
}
