// Reads a printed code from a picture or the camera: the phone's own reader where it has one, else ours.

import decodeQR from 'qr/decode.js';

interface Detector {
  detect(source: ImageBitmapSource): Promise<readonly { readonly rawValue: string }[]>;
}
const Native = (globalThis as { BarcodeDetector?: new (how: { formats: string[] }) => Detector }).BarcodeDetector;
const native = Native === undefined ? null : new Native({ formats: ['qr_code'] });

/** The text of the code in a picture, or `null` where none is seen. */
export async function codeIn(
  source: ImageBitmap | HTMLVideoElement,
  width: number,
  height: number,
): Promise<string | null> {
  if (native !== null) {
    const [found] = await native.detect(source).catch(() => []);
    if (found !== undefined) return found.rawValue;
  }
  const scale = Math.min(1, 900 / Math.max(width, height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const paper = canvas.getContext('2d', { willReadFrequently: true });
  if (paper === null) return null;
  paper.drawImage(source, 0, 0, canvas.width, canvas.height);
  const { data } = paper.getImageData(0, 0, canvas.width, canvas.height);
  try {
    return decodeQR({ width: canvas.width, height: canvas.height, data });
  } catch {
    return null;
  }
}

/** Looks through the camera until a code is seen; `null` where the video was hidden before. Throws where there is no camera. */
export async function codeSeen(video: HTMLVideoElement): Promise<string | null> {
  const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
  video.srcObject = stream;
  video.hidden = false;
  await video.play();
  try {
    while (!video.hidden) {
      const text = await codeIn(video, video.videoWidth, video.videoHeight);
      if (text !== null) return text;
      await new Promise((resolve) => setTimeout(resolve, 150));
    }
    return null;
  } finally {
    for (const track of stream.getTracks()) track.stop();
    video.hidden = true;
  }
}
