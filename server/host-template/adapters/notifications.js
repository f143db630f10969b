/** The notices that came, by their id: the same one may come twice. Your users' messages take its place. */
export const notices = new Map();

/** @type {import('@avstamp/plugin-sdk').Notifications} */
export const notifications = {
  send: async (notice) => {
    notices.set(notice.id, notice);
  },
};
