/** In the order in which they are chosen from. */
export const measureStatuses = ['PLANNED', 'STARTED', 'DONE', 'PAUSED', 'STOPPED'] as const
