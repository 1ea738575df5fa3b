/** The slash command, in the app's manifest and in the listener. */
export const ASK_COMMAND = '/ask'
