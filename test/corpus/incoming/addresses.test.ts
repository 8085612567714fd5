import { describe, expect, it } from 'vitest';
import { objectionTo } from '../../../src/corpus/incoming/addresses.ts';

describe('an address that nothing is fetched from', () => {
  it.each([
    ['loopback', '127.0.0.1'],
    ['loopback', '127.255.255.254'],
    ['loopback', '::1'],
    ['private', '10.1.2.3'],
    ['private', '172.31.0.1'],
    ['private', '192.168.0.1'],
    ['private', 'fc00::1'],
    ['link-local', '169.254.0.1'],
    ['link-local', 'fe80::1'],
    ['link-local with a zone', 'fe80::1%eth0'],
    ['site-local', 'fec0::1'],
    ['metadata', '169.254.169.254'],
    ['metadata', 'fd00:ec2::254'],
    ['metadata', '100.100.100.200'],
    ['metadata', '168.63.129.16'],
    ['shared by a provider', '100.64.0.1'],
    ['of no host', '0.0.0.0'],
    ['of no host', '0.1.2.3'],
    ['of no host', '::'],
    ['multicast', '224.0.0.1'],
    ['multicast', 'ff02::1'],
    ['broadcast', '255.255.255.255'],
    ['reserved', '240.0.0.1'],
    ['reserved', '192.0.2.1'],
    ['reserved', '198.18.0.1'],
    ['reserved', '2001:db8::1'],
    ['reserved', '4000::1'],
    ['private, mapped into IPv6', '::ffff:10.0.0.1'],
    ['private, mapped into IPv6', '::ffff:7f00:1'],
    ['metadata, mapped into IPv6', '::ffff:a9fe:a9fe'],
    ['private, as IPv6 once wrote it', '::10.0.0.1'],
    ['private, behind NAT64', '64:ff9b::10.0.0.1'],
    ['private, behind a NAT64 of its own', '64:ff9b:1::10.0.0.1'],
    ['private, by 6to4', '2002:0a00:0001::1'],
    ['public, by 6to4', '2002:5db8:d822::1'],
    ['private, by Teredo', '2001:0:5db8:d822::1'],
    ['no address', 'localhost'],
    ['no address', ''],
  ])('is %s: %s', (_, address) => {
    expect(objectionTo(address, 443)).toMatch(/private or local network/u);
  });
});

describe('an address of the public internet', () => {
  it.each([
    '93.184.215.14',
    '1.1.1.1',
    '2606:4700:4700::1111',
    '::ffff:93.184.215.14',
    '64:ff9b::93.184.215.14',
  ])('is open: %s', (address) => {
    expect(objectionTo(address, 443)).toBeNull();
  });

  it('is open at the ports of web servers alone', () => {
    const open = [22, 25, 80, 443, 5432, 6379, 8080, 8443, 9200].filter(
      (port) => objectionTo('93.184.215.14', port) === null,
    );
    expect(open).toEqual([80, 443, 8080, 8443]);
  });
});
