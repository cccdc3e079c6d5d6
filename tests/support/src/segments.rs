//! A network in front of a node. On loopback, where segments are large, the kernel takes a whole page off the node's
//! hands, whether anybody reads it or not; on a network it takes less.

use std::net::SocketAddr;

use tokio::io::copy_bidirectional;
use tokio::net::{TcpSocket, TcpStream};

/// A segment's bytes on Ethernet.
const SEGMENT: u32 = 1460;
/// What the kernel is to keep for a reader. It takes no less than some 2 KiB.
const KEPT: u32 = 1024;

/// Passes connections on to a node, in small segments, and returns where. It ends with the test.
pub async fn small_segments(to: SocketAddr) -> SocketAddr {
    let socket = TcpSocket::new_v4().unwrap();
    socket.set_send_buffer_size(KEPT).unwrap();
    socket.bind("127.0.0.1:0".parse().unwrap()).unwrap();
    let listener = socket.listen(64).unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move {
        while let Ok((client, _)) = listener.accept().await {
            tokio::spawn(pass(client, to));
        }
    });
    address
}

async fn pass(mut client: TcpStream, to: SocketAddr) -> std::io::Result<()> {
    let socket = TcpSocket::new_v4()?;
    socket.set_recv_buffer_size(KEPT)?;
    socket2::SockRef::from(&socket).set_tcp_mss(SEGMENT)?;
    let mut node = socket.connect(to).await?;
    copy_bidirectional(&mut client, &mut node).await.map(drop)
}
