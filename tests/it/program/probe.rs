//! `trailflow probe`: the health of a node, as an exit code.

use super::run;
use crate::harness::Backend;
use crate::harness::process::{Process, trailflow};

#[tokio::test(flavor = "multi_thread")]
async fn a_node_that_is_well_is_told_from_one_that_is_not() {
    let place = Backend::Embedded.place().await;
    let node = Process::start(&place, None).await;
    let address = node.probe_addr.to_string();
    let port = node.probe_addr.port();
    // Of a listener on all addresses, this machine's own is asked.
    let everywhere = format!("0.0.0.0:{port}");
    for arguments in [
        &["probe", "--addr", &address][..],
        &["probe", "--addr", &address, "--path", "/health/live"],
        &["probe", "--probe-addr", &everywhere],
    ] {
        let ran = run(trailflow(&place).args(arguments)).await;
        assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""), "{ran:?}");
        assert!(ran.out.contains("200 OK"), "{ran:?}");
    }
    // The settings of the node say where to ask; the rest of them does not matter.
    let mut command = trailflow(&place);
    command.env("TRAILFLOW_PROBE_ADDR", &address).env("TRAILFLOW_MASTER_KEY", "wrong").arg("probe");
    assert_eq!(run(&mut command).await.code, Some(0));
    for (arguments, told, code) in [
        (&["probe", "--addr", &address, "--path", "/health/nonsense"][..], "404 Not Found", 1),
        (&["probe", "--addr", &address, "--path", "health"], "must begin with /", 2),
        (&["probe", "--addr", "nowhere"], "--addr", 2),
    ] {
        let ran = run(trailflow(&place).args(arguments)).await;
        assert!(ran.code == Some(code) && ran.err.contains(told), "{arguments:?} {ran:?}");
    }
    node.kill().await;
    let ran = run(trailflow(&place).args(["probe", "--addr", &address])).await;
    assert!(ran.code == Some(1) && ran.err.contains("does not respond"), "{ran:?}");
}
