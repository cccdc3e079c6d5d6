//! The `trailflow` program: see `trailflow --help`.

/// A request makes and frees some hundred small objects; the system's allocator takes a tenth of its
/// time for that.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> std::process::ExitCode {
    // Several dependencies bring a TLS library each; without a choice, the first handshake panics.
    // It fails only when a choice was made before, which is as good.
    let _installed = rustls::crypto::aws_lc_rs::default_provider().install_default();
    trailflow::cli::run()
}
