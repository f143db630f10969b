export { type ConnectedFrame, connectFrame, type FrameConnection } from './connect-frame.js';
