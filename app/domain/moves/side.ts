/** The side of an offer on which a list looks: where the person lives, or where the post is kept. */
export const sides = ['person', 'post'] as const
