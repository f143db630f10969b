import { describe, expect, it } from 'vitest';
import { signWebhook, verifyWebhook, WEBHOOK_HEADERS, webhookSecretBytes } from '../index.js';

const NOW = new Date('2013-04-02T08:00:00Z');
const timestamp = NOW.getTime() / 1000;
const secret = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;
const event = {
  specversion: '1.0',
  id: '5a6f8f6c-0d0f-4c53-a6a0-6f0f8b7a1c11',
  source: '/avstamp/municipalities/0180',
  type: 'avstamp.month.stale.v1',
  time: '2013-04-02T07:59:00.000Z',
  datacontenttype: 'application/json',
  municipality: '0180',
  sequence: '0000000000000001',
  data: { month: '2013-03' },
};

function signed(body = JSON.stringify(event), at = timestamp, by = secret, id = event.id) {
  const signature = signWebhook({ id, timestamp: at, body }, by);
  const headers = {
    [WEBHOOK_HEADERS.id]: id,
    [WEBHOOK_HEADERS.timestamp]: String(at),
    [WEBHOOK_HEADERS.signature]: signature,
  };
  return { headers, body };
}

describe('a received webhook', () => {
  it('gives its event where it is rightly signed, as text or as bytes', () => {
    const { headers, body } = signed();
    const whole = { verified: true, event };
    expect(verifyWebhook({ headers, body }, { secret, now: NOW })).toEqual(whole);
    expect(verifyWebhook({ headers, body: Buffer.from(body) }, { secret, now: NOW })).toEqual(whole);
  });

  it('is signed as the published example of Standard Webhooks is', () => {
    const example = {
      id: 'msg_p5jXN8AQM9LWM0D4loKWxJek',
      timestamp: 1614265330,
      body: '{"test": 2432232314}',
    };
    expect(signWebhook(example, 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw')).toBe(
      'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
    );
  });

  it('is taken while one secret is exchanged for another', () => {
    const other = `whsec_${Buffer.alloc(24, 9).toString('base64')}`;
    const { headers, body } = signed();
    expect(verifyWebhook({ headers, body }, { secret: [other, secret], now: NOW }).verified).toBe(true);
    const both = `v1,${Buffer.alloc(32).toString('base64')} ${headers[WEBHOOK_HEADERS.signature]}`;
    const twice = { headers: { ...headers, [WEBHOOK_HEADERS.signature]: both }, body };
    expect(verifyWebhook(twice, { secret, now: NOW }).verified).toBe(true);
  });

  it.each([
    [
      'signatureWrong',
      'whose body was changed',
      { ...signed(), body: JSON.stringify({ ...event, id: 'x' }) },
    ],
    ['signatureWrong', 'signed with another secret', signed(undefined, undefined, `whsec_${'A'.repeat(40)}`)],
    [
      'signatureWrong',
      'whose id was changed',
      { ...signed(), headers: { ...signed().headers, [WEBHOOK_HEADERS.id]: 'other' } },
    ],
    ['outsideWindow', 'sent six minutes ago', signed(undefined, timestamp - 360)],
    ['outsideWindow', 'dated six minutes ahead', signed(undefined, timestamp + 360)],
    [
      'outsideWindow',
      'without a time',
      { ...signed(), headers: { ...signed().headers, [WEBHOOK_HEADERS.timestamp]: '-1' } },
    ],
    ['headersMissing', 'that is not signed', { headers: {}, body: '{}' }],
    ['notAnEvent', 'of a type that is not known', signed(JSON.stringify({ ...event, type: 'avstamp.x.v1' }))],
    ['notAnEvent', 'that is not JSON', signed('not JSON')],
    [
      'notAnEvent',
      'whose id is another than its event’s',
      signed(JSON.stringify(event), timestamp, secret, 'x'),
    ],
  ] as const)('is refused as %s: one %s', (reason, _, request) => {
    expect(verifyWebhook(request, { secret, now: NOW })).toEqual({ verified: false, reason });
  });
});

describe('a secret', () => {
  it.each([
    '',
    'secret',
    'whsec_',
    `whsec_${Buffer.alloc(23).toString('base64')}`,
    `whsec_${Buffer.alloc(65).toString('base64')}`,
  ])('that is too short, too long or of another form is none: %j', (wrong) => {
    expect(webhookSecretBytes(wrong)).toBeUndefined();
    expect(() => signWebhook({ id: 'x', timestamp, body: '' }, wrong)).toThrow(RangeError);
  });
});
