//! Ports for servers that cannot be asked which one they took.

use std::net::TcpListener;
use std::ops::Range;
use std::sync::atomic::{AtomicU16, Ordering};

/// Below the range that the kernel hands out to clients and to whoever asks for port 0. A port above it may be taken
/// by any connection of any test between the look and the bind, or while its server is restarted.
const PORTS: Range<u16> = 10_240..32_000;

/// A port of 127.0.0.1 where nobody listens, and which no other caller in this process gets.
#[must_use]
pub fn free_port() -> u16 {
    static NEXT: AtomicU16 = AtomicU16::new(0);
    // Test programs that run side by side begin at different places.
    let first = (std::process::id() as usize).wrapping_mul(97);
    for _ in PORTS {
        let number = first.wrapping_add(NEXT.fetch_add(1, Ordering::Relaxed).into()) % PORTS.len();
        let port = PORTS.start + u16::try_from(number).unwrap();
        if TcpListener::bind(("127.0.0.1", port)).is_ok() {
            return port;
        }
    }
    panic!("every port of {PORTS:?} is taken")
}
