/**
 * The two triggers for lifting a question to the city-wide forum, each enough by itself: it is better handled city-wide
 * (ESC-01), or it needs the parties' own city-wide perspective (ESC-02; "partsperspektiv", AMB-13).
 */
export const LIFT_TRIGGERS = ['betterCityWide', 'cityWidePartyPerspective'] as const;
export type LiftTrigger = (typeof LIFT_TRIGGERS)[number];

/** The perspective a body's own lines are to have: its area's, or the whole city's (FSS-05). */
export const PERSPECTIVES = ['area', 'cityWide'] as const;
export type Perspective = (typeof PERSPECTIVES)[number];

/** Who may call for an owner dialogue: a member, or the association itself (DEC-09). */
export const DIALOGUE_INITIATORS = ['member', 'association'] as const;
export type DialogueInitiatorKind = (typeof DIALOGUE_INITIATORS)[number];
