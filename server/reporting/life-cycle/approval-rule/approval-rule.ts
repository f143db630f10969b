/** Whether a municipality wants four eyes on its reports. */
export interface ApprovalRule {
  /** True where the approver must be another than who compiled by hand and than who submits. */
  readonly fourEyes: boolean;
  /** 0 where the municipality has said nothing. */
  readonly version: number;
}

/** In force until a municipality says otherwise. */
export const DEFAULT_APPROVAL: ApprovalRule = { fourEyes: false, version: 0 };
